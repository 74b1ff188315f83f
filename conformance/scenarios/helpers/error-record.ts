/** What a call rejects with when the engine says in the middle of its records that it failed, for `assert.rejects`. */
export const errorRecord = { name: 'StreamError', code: 'ERROR_RECORD' };
