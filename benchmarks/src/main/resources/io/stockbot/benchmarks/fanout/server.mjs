// The other side of `bench fanout`: npm ws, one JSON.stringify for each message and one send for
// each client. Says its two ports in a line; then takes "saturate MILLIS" and "pace MILLIS RATE"
// and answers each with the number of messages told and the nanoseconds they took.
import net from 'node:net';
import readline from 'node:readline';
import {WebSocketServer} from 'ws';

const IN_FLIGHT = 32;
const MOST_BEHIND = 200;
const SLOW_BYTES = 64 * 1024;
const FIRST_BAR = Date.parse('2026-01-05T14:30:00Z');

const readers = new Set();
const slow = new Set();
const server = new WebSocketServer({host: '127.0.0.1', port: 0, perMessageDeflate: false});
server.on('connection', client => {
  client.on('message', data => {
    const text = data.toString();
    if (text.includes('market_trades')) readers.add(client);
    else if (text.includes('market_quotes')) slow.add(client);
  });
  client.on('close', () => readers.delete(client) || slow.delete(client));
  client.on('error', () => client.terminate());
});

let told = 0;
let taken = 0;
let onTaken = () => {};

const receipts = net.createServer(socket => {
  let rest = Buffer.alloc(0);
  socket.on('data', data => {
    rest = Buffer.concat([rest, data]);
    const whole = rest.length - (rest.length % 8);
    if (whole === 0) return;
    taken = Number(rest.readBigInt64BE(whole - 8));
    rest = rest.subarray(whole);
    onTaken();
  });
});

function time() {
  const nanos = process.hrtime.bigint();
  const seconds = new Date(Number(nanos / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${(nanos % 1_000_000_000n).toString().padStart(9, '0')}Z`;
}

function message(kind, seq) {
  const timestamp = new Date().toISOString();
  switch (kind) {
    case 0:
      return {type: 'market_trade', timestamp, seq,
        data: {symbol: 'AAPL', time: time(), price: 187.26, size: 300}};
    case 1:
      return {type: 'market_quote', timestamp, seq, prev: seq - 1,
        data: {symbol: 'AAPL', time: time(), bid: 187.24, bidSize: 300, ask: 187.26, askSize: 300}};
    default: {
      const start = FIRST_BAR + 60_000 * (seq - 1);
      return {type: 'market_bar', timestamp, seq,
        data: {symbol: 'SPY', dataResolution: '1m', start: new Date(start).toISOString(),
          end: new Date(start + 60_000).toISOString(), open: 187.24, high: 187.26, low: 187.24,
          close: 187.26, volume: 48213, trades: 391, vwap: 187.251274}};
    }
  }
}

function tell() {
  const kind = told % 3;
  const data = Buffer.from(JSON.stringify(message(kind, Math.floor(told / 3) + 1)));
  told++;
  for (const client of readers) client.send(data, {binary: false});
  if (kind === 1) {
    for (const client of slow) {
      if (client.bufferedAmount < SLOW_BYTES) client.send(data, {binary: false});
    }
  }
}

function end(first, start) {
  onTaken = () => {
    if (taken !== told) return;
    onTaken = () => {};
    console.log(`${told - first} ${process.hrtime.bigint() - start}`);
  };
  onTaken();
}

function saturate(millis) {
  const first = told;
  const start = process.hrtime.bigint();
  const fill = () => {
    while (told - taken < IN_FLIGHT) tell();
  };
  onTaken = fill;
  fill();
  setTimeout(() => end(first, start), millis);
}

function pace(millis, rate) {
  const first = told;
  const start = process.hrtime.bigint();
  let planned = 0;
  const step = () => {
    const elapsed = Number(process.hrtime.bigint() - start);
    for (const due = Math.floor(elapsed * rate / 1e9); planned < due && told - taken < MOST_BEHIND; planned++) tell();
    if (elapsed < millis * 1e6) setImmediate(step);
    else end(first, start);
  };
  step();
}

readline.createInterface({input: process.stdin}).on('line', line => {
  const [what, millis, rate] = line.split(' ');
  if (what === 'saturate') saturate(Number(millis));
  else pace(Number(millis), Number(rate));
}).on('close', () => process.exit(0));

server.on('listening', () =>
  receipts.listen(0, '127.0.0.1', () =>
    console.log(`${server.address().port} ${receipts.address().port}`)));
