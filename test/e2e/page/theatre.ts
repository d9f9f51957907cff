import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { twoFreePorts } from '../free-ports.ts';
import { createProduct } from '../product.ts';

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export interface Theatre {
  readonly browser: Browser;
  /** Of the practice page. */
  readonly url: string;
  close(): Promise<void>;
}

/** The product with no settings but its port and its folder, as a newcomer starts it, and a browser beside it. */
export async function openTheatre(): Promise<Theatre> {
  const dataDir = await mkdtemp(join(tmpdir(), 'practice-roads-'));
  const port = await twoFreePorts();
  const product = createProduct({ PORT: String(port), DATA_DIR: dataDir });
  await product.start();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') });
  return {
    browser,
    url: `http://127.0.0.1:${port + 1}`,
    async close() {
      await browser.close();
      await product.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
