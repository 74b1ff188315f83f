import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { refused } from '../helpers/refused.js';
import { unknownFilter } from '../helpers/unknown-filter.js';
import { withWebServer } from '../helpers/web-server.js';

const found = {
  name: 'library/thing',
  description: 'A thing that can be found',
  star_count: 7,
  is_official: true,
  is_automated: false,
};

/** Registries no longer have a search. This web server gives the answers of an older registry. */
export async function searching(testEngine: TestEngine): Promise<void> {
  const { engine, registries } = testEngine;
  const answer = { query: 'thing', num_results: 1, num_pages: 1, page: 1, page_size: 25, results: [found] };
  const files = { 'v1/_ping': '{"standalone":true}', 'v1/search': JSON.stringify(answer) };
  const { ImageSearch } = engine.images;
  await withWebServer(testEngine, files, async (address) => {
    const term = `${address}/thing`;
    const [first, ...others] = await ImageSearch({ term, limit: 5 });
    assert.deepEqual([first?.name, first?.star_count, first?.is_official], ['library/thing', 7, true]);
    assert.equal(first?.description, found.description);
    assert.deepEqual(others, []);
    assert.equal((await ImageSearch({ term, filters: { stars: ['7'], 'is-official': ['true'] } })).length, 1);
    assert.deepEqual(await ImageSearch({ term, filters: { stars: ['8'] } }), []);
    await refused(ImageSearch({ term, limit: 1000 }), 400);
    await refused(ImageSearch({ term, filters: unknownFilter }), 400);
  });
  await refused(ImageSearch({ term: `${registries.open}/thing` }), 500);
}
