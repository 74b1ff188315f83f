/** Filters that no list has. As text, since the types know which there are. */
export const unknownFilter = JSON.stringify({ nonsense: ['1'] });
