/** The error of a call whose stream of records contains an error, for `assert.rejects`. */
export const errorRecord = { name: 'StreamError', code: 'ERROR_RECORD' };
