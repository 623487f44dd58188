// The drawings in two renderers that have nothing in common: a browser, and librsvg, which file managers and converters use.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faultsOf, launch } from './browser.mjs';
import { out, root } from './outputs.mjs';

const made = join(root, 'artifacts', 'e2e', 'drawings');
const pixelsOfMillimetre = 96 / 25.4;
const pointsOfMillimetre = 72 / 25.4;
const drawings = ['book-club.zh', 'book-club.en', 'month-plan.zh'].flatMap((playbook) => ['calendar.svg', 'overview.svg'].map((file) => ({ playbook, file })));
const words = {
  'book-club.zh': { both: ['好书共读书友会'], 'calendar.svg': ['2026年12月', '开营仪式', '21:30', '圣诞节'], 'overview.svg': ['阶段与节点', '固定节奏', '门槛', '1500 元'] },
  'book-club.en': { both: ['Good Books Club'], 'calendar.svg': ['December 2026', 'Opening night', '21:30', 'Christmas'], 'overview.svg': ['Phases and milestones', 'What comes back', 'How to get in', '¥1,500'] },
  'month-plan.zh': { both: ['二楼健身'], 'calendar.svg': ['2026年11月', '二十分钟跟练', '双十一'], 'overview.svg': ['还有', '分工', '打卡率'] },
};
let browser;

before(async () => {
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

/** What a browser makes of a drawing: its size, each text with its place, the rectangle that each has to keep to. */
const look = (page) => page.evaluate(() => {
  const drawing = document.documentElement;
  const boxOf = (rect) => ({ x: rect.x.baseVal.value, y: rect.y.baseVal.value, width: rect.width.baseVal.value, height: rect.height.baseVal.value });
  const texts = [...drawing.querySelectorAll('text')].map((text) => {
    const box = text.getBBox();
    const size = Number(text.getAttribute('font-size'));
    let group = text.parentElement;
    while (group !== drawing && ![...group.children].some((child) => child.tagName === 'rect' && child.getAttribute('fill') !== 'none')) group = group.parentElement;
    const rect = [...group.children].find((child) => child.tagName === 'rect');
    const isSheet = group.querySelector(':scope > rect[fill=none]') !== null;
    return {
      text: text.textContent,
      // Fonts have more room above and below than their letters take up.
      x: box.x, y: Number(text.getAttribute('y')) - size * 0.8, width: box.width, height: size,
      home: isSheet || group === drawing ? boxOf(drawing.querySelector('rect')) : boxOf(rect),
    };
  });
  return { width: drawing.getBoundingClientRect().width, height: drawing.getBoundingClientRect().height, all: drawing.textContent, texts };
});

for (const { playbook, file } of drawings) {
  test(`${playbook}/${file} is the same to a browser and to librsvg`, { timeout: 60_000 }, async () => {
    const path = join(out, playbook, file);
    const [, width, height] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(readFileSync(path, 'utf8')).map(Number);
    const size = { width: Math.round(width * pixelsOfMillimetre), height: Math.round(height * pixelsOfMillimetre) };
    const page = await browser.newPage({ viewport: size });
    const faults = faultsOf(page);
    await page.goto(pathToFileURL(path).href);
    const seen = await look(page);
    assert.ok(Math.abs(seen.width - size.width) <= 1 && Math.abs(seen.height - size.height) <= 1, `${seen.width} × ${seen.height}`);

    // Texts are text, keep to their places and leave each other alone.
    for (const word of [...words[playbook].both, ...words[playbook][file]]) assert.ok(seen.all.includes(word), word);
    for (const t of seen.texts) {
      const { home } = t;
      assert.ok(t.x >= home.x - 1 && t.x + t.width <= home.x + home.width + 1 && t.y >= home.y - 1 && t.y + t.height <= home.y + home.height + 1,
        `${t.text} leaves its place: ${JSON.stringify(t)}`);
    }
    seen.texts.forEach((one, at) => seen.texts.slice(at + 1).forEach((other) => {
      const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
      assert.ok(apart, `${one.text} lies on ${other.text}`);
    }));

    // Both pictures show something, and the same.
    const shot = (await page.screenshot({ path: join(made, `${playbook}-${file}-browser.png`) })).toString('base64');
    const png = join(made, `${playbook}-${file}-librsvg.png`);
    execFileSync('rsvg-convert', ['-w', String(size.width), '-h', String(size.height), '-o', png, path]);
    const { drawn, different, sizes } = await page.evaluate(async (sources) => {
      const images = await Promise.all(sources.map(async (source) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
        const canvas = Object.assign(document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas'), { width: bitmap.width, height: bitmap.height });
        const context = canvas.getContext('2d');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      }));
      const [one, other] = images.map((image) => image.data);
      const far = (a, b, at, to) => Math.abs(a[at] - b[to]) + Math.abs(a[at + 1] - b[to + 1]) + Math.abs(a[at + 2] - b[to + 2]) > 120;
      const count = (test) => {
        let found = 0;
        for (let at = 0; at < one.length; at += 4) found += test(at) ? 1 : 0;
        return found / (one.length / 4);
      };
      return {
        sizes: images.map((image) => [image.width, image.height]),
        drawn: [count((at) => far(one, one, at, 0)), count((at) => far(other, other, at, 0))],
        different: count((at) => far(one, other, at, at)),
      };
    }, [shot, readFileSync(png).toString('base64')]);
    assert.deepEqual(sizes[0], sizes[1]);
    for (const share of drawn) assert.ok(share > 0.01, `blank: ${drawn}`);
    assert.ok(different < 0.06, `${(different * 100).toFixed(1)}% of the pixels differ`);
    await page.close();
    assert.deepEqual(faults, []);
  });

  test(`${playbook}/${file} becomes a PDF whose text is found`, () => {
    const path = join(out, playbook, file);
    const pdf = join(made, `${playbook}-${file}.pdf`);
    execFileSync('rsvg-convert', ['-f', 'pdf', '-o', pdf, path]);
    const [, width] = /width="([\d.]+)mm"/.exec(readFileSync(path, 'utf8')).map(Number);
    const [, points] = /Page size: +([\d.]+) x/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).map(Number);
    assert.ok(Math.abs(points - width * pointsOfMillimetre) < 2, `${points} points`);
    // Spaces between Chinese and Latin letters are the reader's.
    const plain = (text) => text.replace(/\s/g, '');
    const text = plain(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
    for (const word of [...words[playbook].both, ...words[playbook][file]]) assert.ok(text.includes(plain(word)), word);
  });
}
