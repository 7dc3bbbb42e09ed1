export const readers = `
`;
