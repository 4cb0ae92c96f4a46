// Writes regexes-of-node.txt: whether node's RegExp takes a text with the flag u, for texts near its grammar.
//   node regexes.js > regexes-of-node.txt
const pieces = ['a', 'b', '|', '^', '$', '.', '(', ')', '(?:', '(?=', '(?!', '(?<=', '(?<!', '(?<n>', '(?<', '(?', '[', '[^', ']',
    '{', '}', '{2}', '{2,}', '{2,3}', '{3,2}', '{10,9}', '{,2}', '{a}', '*', '+', '?', '*?', '??', '-', '\\', '\\d', '\\W', '\\s', '\\S',
    '\\b', '\\B', '\\-', '\\/', '\\t', '\\v', '\\0', '\\00', '\\01', '\\1', '\\2', '\\9', '\\12', '\\cA', '\\cz', '\\c1', '\\c',
    '\\c@', '\\c[', '\\c{', '\\c`', '\\x41', '\\x4', '\\x4g', '\\xfF', '\\u0041', '\\u004', '\\u{41}', '\\u{10FFFF}', '\\u{110000}',
    '\\u{0000041}', '\\u{}', '\\u{41', '\\p{L}', '\\P{Lu}', '\\p', '\\p{}', '\\:', '\\@', '\\a', '\\_', '\\k', '0', '9', ':', '/',
    '\u20ac', '\ud83d\ude00', '\\ud83d', 'a-z', 'z-a', '\\d-z', 'a-\\d', '\\t-\\r', '\\x41-\\x40', '\\cA-\\cC', '\\0-\\x09', '\\b-a',
    '\\-', '-a', '[a-]', '[-a]', '[\\b]', '[\\B]', '[]', '[^]', '[[]', '[]]', '(a)', '(a)\\1', '(?<a>b)\\k<a>'];
let state = 20261130;
const next = below => (state = (Math.imul(state, 1103515245) + 12345) >>> 0, (state >>> 8) % below);
const takes = text => { try { return new RegExp(text, 'u'), true; } catch { return false; } };
const texts = new Set(pieces);
for (const piece of pieces) {
    texts.add('[' + piece + ']').add('(' + piece + ')').add(piece + '*').add(piece + '{1}').add('[a' + piece + 'z]').add('x' + piece + 'y');
}
while (texts.size < 1800) {
    let text = '';
    for (let count = 1 + next(5); count > 0; count--) text += pieces[next(pieces.length)];
    if (next(3) === 0) text = '[' + text + ']';
    if (takes(text) || next(3) === 0) texts.add(text);
}
console.log('# Whether RegExp of node takes a text with the flag u. Written by regexes.js.');
const ascii = text => JSON.stringify(text).replace(/[^ -~]/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
for (const text of texts) console.log((takes(text) ? 'yes ' : 'no ') + ascii(text));
