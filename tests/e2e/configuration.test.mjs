// grammar/playbook.schema.json, read by ajv, against what the pages show and what the compiler refuses.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { root } from './outputs.mjs';

const grammar = (name) => readFileSync(join(root, 'grammar', name), 'utf8');
const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false }).compile(JSON.parse(grammar('playbook.schema.json')));

for (const page of ['configuration.md', 'configuration.zh.md']) {
  test(`the example of ${page} fits the schema`, () => {
    const [, example] = /```yaml\n([\s\S]*?)```/.exec(grammar(page));
    assert.ok(validate(parse(example)), JSON.stringify(validate.errors, null, 1));
  });
}

for (const wrong of [
  '时曲: 北京时间',
  'timezone: [Asia/Shanghai]',
  '渠道: { 微信裙: { 上限: 3 } }',
  '渠道: { 微信群: { 上限: 很多 } }',
  '渠道: { 微信群: { 长度: 3 } }',
  '级别: { PB3202: 严重 }',
  'severities: { "a b": info }',
  '节假日: { 放假: { 明天: 团建 } }',
  'holidays: { named: [{ zh: 店庆, en: shop, lunar: 8-16 }] }',
  'glossary: { reader: 3 }',
]) {
  test(`the schema refuses ${wrong}`, () => assert.equal(validate(parse(wrong)), false));
}
