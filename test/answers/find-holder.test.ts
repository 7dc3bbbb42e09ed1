import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { holderFinder } from '../../src/answers/office/find-holder.ts';

const asked = { office: 'mayor', whose: 'Harrow' };
const sentences = {
  'Harrow Deputy Mayor Nils Odum left.': null,
  'HARROW MAYOR Ada Marlow stayed.': 'Ada Marlow',
  'Ada Marlow, the mayor of Harrow, stayed.': 'Ada Marlow',
  'The former mayor of Harrow, Edda Krone, came.': null,
  'Ada Marlow says she will step down as Harrow’s mayor.': 'Ada Marlow',
  'Ada Marlow will continue as mayor of Harrow.': 'Ada Marlow',
  'Edda Krone was elected mayor of Harrow.': 'Edda Krone',
  'All about Edda Krone’s return as Harrow mayor': 'Edda Krone',
  'Nils Odum spoke as the mayor of Harrow left.': null,
};

it('finds who holds an office, and no deputy or former one', () => {
  const find = holderFinder(asked, 'en');
  for (const [sentence, name] of Object.entries(sentences)) expect(find(sentence)).toBe(name);
});

it('finds the same where V8 compiles expressions without optimising', () => {
  const file = new URL('../../src/answers/office/find-holder.ts', import.meta.url).href;
  const program = `import { holderFinder } from ${JSON.stringify(file)};
    const find = holderFinder(${JSON.stringify(asked)}, 'en');
    console.log(JSON.stringify(${JSON.stringify(Object.keys(sentences))}.map(find)));`;
  const flags = ['--no-regexp-optimization', '--input-type=module', '-e'];
  const found = execFileSync(process.execPath, [...flags, program], { encoding: 'utf8' });
  expect(JSON.parse(found)).toEqual(Object.values(sentences));
});
