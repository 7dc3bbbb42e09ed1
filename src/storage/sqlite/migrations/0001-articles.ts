export const articles = `
`;
