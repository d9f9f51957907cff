import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const folder = new URL('icons/', import.meta.url);
const drawings = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];

/** Draws the icons of the Teams package anew from their SVG sources. To be run by hand after a change of those. */
async function renderIcons(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const { name, size } of drawings) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8');
      await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block}</style>${svg}`);
      await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

await renderIcons('/usr/bin/chromium');
