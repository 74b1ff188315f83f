import { unique } from '../../../test/integration/helpers/unique.js';

/** A name that shows where it comes from, and that nothing else has. */
export const randomName = (what = 'conformance'): string => unique(what);
