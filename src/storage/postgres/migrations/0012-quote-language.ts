/** The language of its article stands with each quotation, as its time does. */
export const quoteLanguage = `
alter table quotes add column language text not null default 'und';
update quotes q set language = a.language from articles a where a.number = q.number;
`;
