/** The atlas in a browser: it opens at once, searches, follows addresses and keys, and loads nothing. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { readDocuments } from '../../codegen/prepare.js';
import { callerName, operationsOf, type Schema, type Swagger } from '../../codegen/swagger.js';
import { browser as findBrowser } from '../../engines/browser.js';

const addressOf = (file: string) => pathToFileURL(inRepository(file)).href;
const address = addressOf('docs/atlas.html');

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(inRepository('docs/atlas.html')))
    throw new Error('there is no docs/atlas.html: run `npm run generate`');
  const { executablePath, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // The tests run as root, and Chromium refuses its own sandbox then.
    args: ['--no-sandbox'],
  });
});

afterAll(() => browser?.close());

/** Opens the atlas. The test fails if the page says an error, or asks for anything but itself. */
async function open(hash: string, options: BrowserContextOptions = {}, at = address): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && url.split('#')[0] !== at) faults.push(`request: ${url}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(at + hash);
  return page;
}

const names = (page: Page, place = '#main') => page.locator(`${place} tr[data-id] .go`).allInnerTexts();
const hashIs = (page: Page, hash: string) => page.waitForURL(address + hash);
/** The functions of the page are texts here: the tests are not compiled for a browser. */
const focused = (page: Page) => page.evaluate('document.activeElement.textContent');
/** Waits first, because an address that changes is told to the page later. */
async function focusedName(page: Page): Promise<unknown> {
  await page.waitForTimeout(100);
  return page.evaluate('document.activeElement.name');
}
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Scrolls until every list is drawn. One step in the page, because the end of a list may go at any time. */
async function drawAll(page: Page): Promise<void> {
  const scroll = `(() => {
    const end = document.querySelector('.end');
    end?.scrollIntoView();
    return end === null;
  })()`;
  while (!(await page.evaluate(scroll))) await page.waitForTimeout(20);
}

describe('the atlas opens', () => {
  it('with the operations, their cells and words, in a real table', async () => {
    const page = await open('');
    expect(await page.title()).toBe('Operations · Docker Engine API atlas');
    const line = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: 'SystemPingHead', exact: true }) });
    expect(await line.getByRole('rowheader').count()).toBe(1);
    expect(await line.getByRole('img').getAttribute('aria-label')).toBe('came in v1.40');
    expect(await line.locator('.strip i').count()).toBe(31);
    expect(await line.locator('.span').textContent()).toBe('since v1.40');
    expect(await page.getByRole('columnheader').count()).toBe(4);
    expect(await page.locator('.pages [aria-current=page]').allInnerTexts()).toEqual(['Operations']);
  });

  it('with all rows, once the reader has come to the end', async () => {
    const page = await open('#types');
    const before = (await names(page)).length;
    await drawAll(page);
    const after = await names(page);
    expect(before).toBeLessThan(after.length);
    expect(after.at(-1)).toMatch(/^[V-Z]/);
  });

  it('at an operation, with its engines, its text and its reference', async () => {
    const page = await open('#op/ContainerCreate');
    expect(await page.locator('h1').textContent()).toBe('ContainerCreate');
    expect(await page.locator('.chip.yes').count()).toBe(4);
    expect(await page.locator('.intro').textContent()).toContain('without starting it');
    expect(await page.getByRole('link', { name: 'Reference of the engine' }).getAttribute('href')).toContain(
      'operation/ContainerCreate',
    );
    expect(await names(page)).toContain('platform');
  });

  it('at a field, whose row is open, in view and has the focus', async () => {
    const page = await open('#type/ContainerState/Status');
    const line = page.locator('tr.here');
    expect(await line.locator('.go').textContent()).toBe('Status');
    expect(await line.locator('.more').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('tr.details').textContent()).toContain('states-of-containers-are-complete');
    expect(await names(page)).toContain('running');
    expect(await focused(page)).toBe('Status');
    const box = (await line.boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThan(800);
  });

  it('at a field of a composition, a value, a filter key and a correction', async () => {
    const page = await open('#type/HostConfig/Memory');
    expect(await page.locator('tr.here .go').textContent()).toBe('Memory');
    for (const [hash, text] of [
      ['#type/ContainerState/Status/running', 'running'],
      ['#op/ImageList/filters/label!', 'label!'],
    ]) {
      await page.goto(address + hash);
      await page.locator('tr.here .go').filter({ hasText: text! }).waitFor();
    }
    await page.goto(`${address}#correction/push-is-records`);
    await page.locator('h1').filter({ hasText: 'push-is-records' }).waitFor();
    expect(await page.locator('table').textContent()).toContain('ImagePush');
  });

  it('where there is nothing, with a hint', async () => {
    const page = await open('#type/Nothing/Here');
    expect(await page.locator('#main').textContent()).toContain('There is no type Nothing › Here');
  });
});

describe('the atlas of Podman', () => {
  const openPodman = (hash: string) => open(hash, {}, addressOf('docs/atlas-podman.html'));

  it('has releases as columns, and both APIs', async () => {
    const page = await openPodman('');
    expect(await page.title()).toBe('Operations · Podman API atlas');
    await drawAll(page);
    for (const name of ['ContainerList', 'ContainerListLibpod', 'ArtifactAddLibpod'])
      expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1);
    const line = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: 'ArtifactAddLibpod', exact: true }) });
    expect(await line.getByRole('img').getAttribute('aria-label')).toBe('came in v5.6.0');
  });

  it('tells what an upgrade changes, by releases that stand for others', async () => {
    const page = await openPodman('#diff/v5.4.0/v5.8.0');
    await drawAll(page);
    expect(plain((await page.locator('#main').allInnerTexts()).join())).toContain('ArtifactAddLibpod');
    expect(plain(await page.locator('#main').innerHTML())).toContain('Podman 5.8.0');
  });

  it('has the engines of an operation and the corrections behind it', async () => {
    const page = await openPodman('#op/ContainerListLibpod');
    const text = plain((await page.locator('#main').allInnerTexts()).join());
    expect(text).toContain('Podman 5.8');
    expect(text).toContain('v5.8.0');
  });
});

describe('the search', () => {
  it('finds names and texts at each letter, and narrows by a filter', async () => {
    const page = await open('');
    // The page draws its results at the next frame, which comes later.
    const found = async () => (await names(page)).map(plain);
    await page.locator('#search').pressSequentially('memoryswap');
    await expect.poll(found).toContain('Resources › MemorySwap');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ results?$/);
    await page.locator('#search').fill('freezes all processes');
    await expect.poll(found).toEqual(['ContainerPause']);
    await page.locator('#search').fill('platform');
    await expect.poll(found).toContain('ImageBuild › platform');
    await page.locator('select[name=kind]').selectOption('parameter');
    for (const kind of await page.locator('#main .kind').allInnerTexts()) expect(kind).toBe('parameter');
    expect(page.url()).toContain('#find/platform?kind=parameter');
  });

  it('leads to the first result by Enter, and back by Escape', async () => {
    const page = await open('#types');
    await page.keyboard.press('/');
    await page.keyboard.type('ContainerCreateRequest');
    await page.keyboard.press('Escape');
    await hashIs(page, '#types');
    await page.keyboard.press('/');
    await page.keyboard.type('containercreate');
    await page.keyboard.press('Enter');
    await hashIs(page, '#op/ContainerCreate');
  });
});

describe('the keys', () => {
  it('move through rows, open them, and show a help', async () => {
    const page = await open('#type/Mount');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('Mount');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Target');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('Mount');
    await page.keyboard.press('o');
    expect(await page.locator('tr.details').count()).toBe(1);
    await page.keyboard.press('o');
    expect(await page.locator('tr.details').count()).toBe(0);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await hashIs(page, '#type/Mount/Target');
  });
});

describe('a field with values', () => {
  it('keeps the values when one of them is closed, and takes all with it when it is closed itself', async () => {
    const page = await open('#type/ContainerState');
    const lines = page.locator('#main tbody tr');
    const more = (name: string) => page.getByRole('button', { name: `Details of ${name}`, exact: true });
    const closed = await lines.count();
    await more('Status').click();
    const opened = await lines.count();
    expect(opened).toBeGreaterThan(closed + 2);
    const first = plain((await page.locator('tr[data-of] .go').first().textContent())!);
    await more(first).click();
    expect(await lines.count()).toBe(opened + 1);
    await more(first).click();
    expect(await lines.count()).toBe(opened);
    await more(first).click();
    await more('Status').click();
    expect(await lines.count()).toBe(closed);
  });
});

describe('the upgrade view', () => {
  /** What differs, read from the documents alone: operations, parameters, and the fields of definitions of one name. */
  function differences(before: Swagger, after: Swagger): { came: string[]; went: string[] } {
    const [older, newer] = [thingsOf(before), thingsOf(after)];
    const only = (one: Map<string, string>, other: Map<string, string>) =>
      // What lies in a thing that the other version lacks is not told by itself.
      [...one]
        .filter(([name, outer]) => !other.has(name) && (outer === '' || other.has(outer)))
        .map(([name]) => name);
    return { came: only(newer, older), went: only(older, newer) };
  }

  /** By name, the thing that holds it. */
  function thingsOf(document: Swagger): Map<string, string> {
    const things = new Map<string, string>();
    for (const { operation } of operationsOf(document)) {
      things.set(operation.operationId, '');
      for (const parameter of operation.parameters ?? [])
        things.set(`${operation.operationId} › ${callerName(parameter)}`, operation.operationId);
    }
    for (const [name, { properties = {} }] of Object.entries(document.definitions) as [string, Schema][]) {
      things.set(name, '');
      for (const field of Object.keys(properties)) things.set(`${name} › ${field}`, name);
    }
    return things;
  }

  const shown = async (page: Page, heading: string): Promise<string[]> =>
    (await names(page, `section[aria-labelledby=h-${heading}]`)).map(plain);

  it('lists what the documents say came and went', async () => {
    const documents = await readDocuments('docker');
    const { came, went } = differences(documents.get('v1.44')!, documents.get('v1.47')!);
    const page = await open('#diff/v1.44/v1.47');
    await drawAll(page);
    const [listedCame, listedWent] = [await shown(page, 'came'), await shown(page, 'went')];
    // Names of types differ where a type got another name. Operations, parameters and fields of lasting types do not.
    const operations = new Set(
      operationsOf(documents.get('v1.47')!).map(({ operation }) => operation.operationId),
    );
    const ofOperations = (list: string[]) =>
      list.filter((name) => operations.has(name.split(' › ')[0]!)).sort();
    const withoutKeys = (list: string[]) => list.filter((name) => name.split(' › ').length < 3);
    expect(withoutKeys(ofOperations(listedCame))).toEqual(ofOperations(came));
    expect(withoutKeys(ofOperations(listedWent))).toEqual(ofOperations(went));
    expect(listedCame).toContain('ImageList › manifests');
    expect(listedCame).toContain('SystemInfo › Containerd');
    expect(listedWent).toContain('ImageInspect › ContainerConfig');
  });

  it('tells a change in words, and marks the two versions', async () => {
    const page = await open('#diff/v1.47/v1.48');
    const line = page
      .locator('section[aria-labelledby=h-changed] tr[data-id]')
      .filter({ hasText: 'MountType' });
    expect(await line.locator('.type').textContent()).toBe('value image came');
    expect(await line.locator('.strip .r').count()).toBe(2);
  });

  it('goes to a heading, though the lists above it are not drawn yet', async () => {
    const page = await open('#diff/v1.25/v1.55');
    await page.getByRole('button', { name: /^Came/ }).click();
    const top = async () => (await page.locator('#h-came').boundingBox())?.y;
    await expect.poll(top).toSatisfy((y) => y > 0 && y < 400);
    // The page stays there when more of the lists is drawn.
    await page.waitForTimeout(300);
    expect(await top()).toSatisfy((y) => y > 0 && y < 400);
  });

  it('follows the two lists, the swap and the filters, which stand in the address', async () => {
    const page = await open('#diff/v1.41/v1.51');
    await page.locator('select[name=from]').selectOption({ label: 'v1.44 (Engine 25)' });
    expect(await focusedName(page)).toBe('from');
    expect(page.url()).toContain('#diff/v1.44/v1.51');
    expect(await page.locator('h1').textContent()).toBe(
      'From v1.44 (Engine 25) to v1.51 (Engine 28.3 – 28.5)',
    );
    await page.getByLabel('Kind').selectOption('parameter');
    expect(page.url()).toContain('#diff/v1.44/v1.51?kind=parameter');
    expect(await focusedName(page)).toBe('kind');
    for (const kind of await page.locator('#main .kind').allInnerTexts()) expect(kind).toBe('parameter');
    await page.getByRole('button', { name: 'Swap' }).click();
    await hashIs(page, '#diff/v1.51/v1.44?kind=parameter');
  });
});

describe('the looks', () => {
  const paper = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');

  it('follow the system’s scheme, and the switch', async () => {
    const [light, dark] = ['rgb(251, 251, 249)', 'rgb(20, 23, 26)'];
    const page = await open('#types', { colorScheme: 'dark' });
    expect(await paper(page)).toBe(dark);
    await page.getByRole('button', { name: 'Colours: auto' }).click();
    expect(await paper(page)).toBe(light);
    await page.getByRole('button', { name: 'Colours: light' }).click();
    expect(await paper(page)).toBe(dark);
    await page.reload();
    expect(await paper(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Colours: dark' }).click();
    expect(await paper(page)).toBe(light);
  });

  it.each([390, 1000, 1280])('fit into %i px without a scroll to the side', async (width) => {
    const page = await open('', { viewport: { width, height: 844 } });
    for (const hash of [
      '#ops',
      '#types',
      '#type/HostConfig/Mounts',
      '#op/ImageBuild',
      '#diff/v1.25/v1.55',
      '#find/a',
      '#corrections',
      '#type/ContainerState/Status',
    ]) {
      await page.goto(address + hash);
      const needed = await page.evaluate('document.documentElement.scrollWidth');
      expect(needed, hash).toBeLessThanOrEqual(width);
    }
  });

  it('print all rows, without what can only be clicked', async () => {
    const page = await open('#types');
    await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('.end').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect((await names(page)).length).toBeGreaterThan(190);
  });

  it('show the focus', async () => {
    const page = await open('#type/Mount');
    await page.keyboard.press('j');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });
});
