// Says for each line {"pattern": ..., "texts": [...]} in which texts the pattern is found: 0 or 1 for each, or "refused".
const lines = require('node:readline').createInterface({ input: process.stdin });
lines.on('line', line => {
  const { pattern, texts } = JSON.parse(line);
  let found;
  try {
    const expression = new RegExp(pattern, 'u');
    found = texts.map(text => (expression.test(text) ? '1' : '0')).join('');
  } catch (error) {
    found = 'refused';
  }
  process.stdout.write(found + '\n');
});
