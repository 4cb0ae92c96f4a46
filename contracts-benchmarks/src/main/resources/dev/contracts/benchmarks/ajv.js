// Prints how many nanoseconds of CPU time it takes to parse a payload and check it: node ajv.js SCHEMA PAYLOAD
"use strict";
const fs = require("fs");
const Ajv = require("ajv/dist/2020");
const formats = require("ajv-formats");

const ajv = new Ajv({strict: false});
formats(ajv);
const check = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));
const bytes = fs.readFileSync(process.argv[3]);

function turn(repeats) {
  const start = process.cpuUsage();
  for (let i = 0; i < repeats; i++) {
    if (!check(JSON.parse(bytes.toString("utf8")))) throw new Error(JSON.stringify(check.errors));
  }
  const used = process.cpuUsage(start);
  return ((used.user + used.system) * 1000) / repeats;
}

let repeats = 1;
while (turn(repeats) * repeats < 5e8) repeats *= 2;
const turns = Array.from({length: 9}, () => turn(Math.ceil(repeats / 4))).sort((a, b) => a - b);
console.log(turns[4]);
