/** How a template finds its server and its options: by its host, its address, and what was packed, in this order. */
import { describe, expect, test } from 'vitest';
import { GRAPHIC_FIELDS, PACKED_GRAPHICS, usualQuery } from '#shared/view/graphicPackage.ts';
import { parseOverlayOptions } from '../../../client/displays/overlay/overlay.options.ts';
import { serverAddress } from '../../../client/hosts/serverAddress.ts';
import { templateSearch, templateServer } from '../../../client/hosts/templateOptions.ts';

describe('the address of a server', () => {
  test.each([
    ['http://192.168.1.20:3000', 'http://192.168.1.20:3000'],
    ['https://scores.example/overlay?show=clock', 'https://scores.example'],
    ['http://[fd00::1]:3000/', 'http://[fd00::1]:3000'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['ws://scores.example', null],
    ['http://operator:secret@scores.example', null],
    ['scores.example:3000', null],
    ['', null],
  ])('%j', (text, address) => {
    expect(serverAddress(text)).toBe(address);
  });
});

describe('the server of a template', () => {
  const packed = 'http://packed:3000';
  test.each([
    [{ told: 'http://told:1', search: '?server=http://asked:1', packed }, 'http://told:1', []],
    [{ told: '', search: '?server=http://asked:1', packed }, 'http://asked:1', []],
    [{ told: '  ', search: '', packed }, packed, []],
    [{ told: 'ftp://told', search: '', packed }, packed, ['ftp://told']],
    [{ told: 'told', search: '', packed: '' }, null, ['told']],
    [{ told: 'http://told:1', search: '?server=nonsense', packed }, 'http://told:1', []],
  ])('%o', (sources, server, refused) => {
    expect(templateServer(sources)).toEqual({ server, refused });
  });
});

describe('the options of a template', () => {
  const optionsOf = (graphic: (typeof PACKED_GRAPHICS)[number], search = '', isInObs = false) =>
    parseOverlayOptions(templateSearch({ usual: usualQuery(graphic), search, isInObs }));

  test.each(PACKED_GRAPHICS.filter((graphic) => graphic !== 'all'))('%s waits, and is then held', (graphic) => {
    expect(optionsOf(graphic)).toMatchObject({ waitsForPlay: true, view: { elements: [graphic], isHeld: true } });
  });

  test('all of them wait, and then follow the race, because some share a place', () => {
    expect(optionsOf('all')).toMatchObject({ waitsForPlay: true, view: { isHeld: false } });
    expect(optionsOf('all').view.elements).toContain('clock');
  });

  test('the address adds to them', () => {
    expect(optionsOf('clock', '?delay=80&form=compact')).toMatchObject({ delayMs: 80, form: 'compact' });
  });

  test('in OBS, which calls nothing, they are in at once', () => {
    expect(optionsOf('results', '', true)).toMatchObject({ waitsForPlay: false, view: { isHeld: true } });
    expect(optionsOf('all', '', true)).toMatchObject({ waitsForPlay: false, view: { isHeld: false } });
  });

  test('every field of the package but the server changes one, with every value it offers', () => {
    const usual = JSON.stringify(parseOverlayOptions(''));
    for (const { name, kind, usual: unasked } of GRAPHIC_FIELDS) {
      if (name === 'server') continue;
      const values = kind.type === 'choice' ? kind.choices.map(({ value }) => value) : [unasked, '2000'];
      expect(values[0]).toBe(unasked);
      for (const value of values) {
        const isUsual = JSON.stringify(parseOverlayOptions('', { [name]: value })) === usual;
        expect(isUsual, `${name}=${value}`).toBe(value === unasked);
      }
    }
  });
});
