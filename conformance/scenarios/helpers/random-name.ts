import { unique } from '../../../test/integration/helpers/unique.js';

/** A unique name that shows its origin. */
export const randomName = (what = 'conformance'): string => unique(what);
