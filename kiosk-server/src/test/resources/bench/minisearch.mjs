// MiniSearch with everything in memory: node minisearch.mjs FOLDER-WITH-NODE-MODULES ROWS
// Says "ready", then answers each line of words with a line of codes.
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const [folder, rows] = process.argv.slice(2)
const MiniSearch = createRequire(join(folder, 'package.json'))('minisearch')
const LIMIT = 10

const index = new MiniSearch({ idField: 'code', fields: ['name', 'text'] })
for await (const line of createInterface({ input: createReadStream(rows) })) index.add(JSON.parse(line))
console.log('ready')

const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 5 } }
for await (const words of createInterface({ input: process.stdin })) {
  const found = index.search(words, options).slice(0, LIMIT)
  console.log(found.map((one) => one.id).join(' '))
}
