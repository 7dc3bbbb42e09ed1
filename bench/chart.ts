import { chromium } from 'playwright-core';
import type { Table } from './bench.ts';

const WIDTH = 820;
const ROW = 34;
const LABELS = 320;
const MARGIN = 16;
const CHROMIUM_PATHS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** A column of a table as horizontal bars, on a logarithmic scale where the longest is a hundred times the shortest. */
export function toSvg({ title, rows, chart }: Table): string {
  const column = chart?.column ?? 1;
  const values = rows.map((row) => Number(row[column]));
  const most = Math.max(...values);
  const least = Math.min(...values);
  const isLogarithmic = least > 0 && most / least > 100;
  const share = (value: number) =>
    isLogarithmic ? (Math.log10(value / least) + 0.3) / (Math.log10(most / least) + 0.3) : value / most;
  const bars = rows.map((row, at) => {
    const y = 56 + at * ROW;
    const width = Math.max(2, share(Number(row[column])) * (WIDTH - LABELS - 100));
    return `<text x="${LABELS - 10}" y="${y + 16}" text-anchor="end">${escaped(String(row[0]))}</text>
<rect x="${LABELS}" y="${y}" width="${width}" height="22" rx="3" fill="${at === 0 ? '#2f6f4f' : '#9aa7b1'}"/>
<text x="${LABELS + width + 8}" y="${y + 16}">${row[column]}</text>`;
  });
  const scale = isLogarithmic ? ', logarithmic' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${72 + rows.length * ROW}" font-family="sans-serif" font-size="14" fill="#20262b">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${MARGIN}" y="24" font-weight="bold">${escaped(title)}</text>
<text x="${MARGIN}" y="44" fill="#66717a">${escaped(chart?.unit ?? '')}${scale}</text>
${bars.join('\n')}
</svg>`;
}

/** Writes SVGs as PNG files, by the browser that the tests use. */
export async function writePngs(svgs: ReadonlyMap<string, string>): Promise<void> {
  const { existsSync } = await import('node:fs');
  const executablePath = CHROMIUM_PATHS.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium is installed: charts are left out.');
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  for (const [path, svg] of svgs) {
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    await page.locator('svg').screenshot({ path });
  }
  await browser.close();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
