import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/pipeline/document-error.ts';
import { decode } from '../../../src/pipeline/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 绩效\r\n目标 in GB18030. */
const GB18030 = Uint8Array.of(0xbc, 0xa8, 0xd0, 0xa7, 0x0d, 0x0a, 0xc4, 0xbf, 0xb1, 0xea);
/** 㐀, outside GBK: four bytes in GB18030. */
const FOUR_BYTES = Uint8Array.of(0x81, 0x39, 0xee, 0x39);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('绩效\n目标'), '绩效\n目标'],
    ['UTF-8 with a byte-order mark', utf8('\ufeff绩效'), '绩效'],
    ['line ends CRLF', utf8('绩效\r\n目标\r\n'), '绩效\n目标\n'],
    ['byte-order mark and CRLF', utf8('\ufeff绩效\r\n'), '绩效\n'],
    ['GB18030', GB18030, '绩效\n目标'],
    ['GB18030 of four bytes', FOUR_BYTES, '㐀'],
    ['tabs, and no line end at the end', utf8('\t绩效\t'), '\t绩效\t'],
    ['characters outside the basic plane', utf8('𠀀≥5'), '𠀀≥5'],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes, 'a.txt')).toBe(text);
  });

  it.each([
    ['an empty file', utf8(''), 'a.txt: expected a document, found an empty file'],
    ['a byte-order mark alone', utf8('\ufeff'), 'a.txt: expected a document, found an empty file'],
    ['blank lines', utf8(' \r\n\t\n'), 'a.txt: expected a document, found an empty file'],
    ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4), '4 bytes of something else'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x31, 0), 'text in UTF-8 or GB18030'],
    ['bytes of no encoding', Uint8Array.of(0xff, 0xff, 0xff), 'text in UTF-8 or GB18030'],
    ['a replacement character: damaged elsewhere', utf8('绩\ufffd'), 'text in UTF-8 or GB18030'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(DocumentError);
    expect(() => decode(bytes, 'a.txt')).toThrow(message);
  });
});
