/** A filter that no operation has. It is a string, because the types allow only existing filters in an object. */
export const unknownFilter = JSON.stringify({ nonsense: ['1'] });
