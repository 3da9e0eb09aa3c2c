import assert from 'node:assert/strict';
import { fresh, makeRecord } from './exhibits.mjs';

/** Small recordings, made on the spot: a sound byte by byte, a film by the browser itself. */

export const SECONDS = 6;
const RATE = 8_000;
const HEAD_BYTES = 44;

/** A low hum (RIFF WAVE, 16 bits, one channel). */
export function hum(pitch = 220) {
  const data = Buffer.alloc(SECONDS * RATE * 2);
  for (let at = 0; at < SECONDS * RATE; at++)
    data.writeInt16LE(Math.round(3_000 * Math.sin((at * 2 * Math.PI * pitch) / RATE)), at * 2);
  const head = Buffer.alloc(HEAD_BYTES);
  head.write('RIFF', 0);
  head.writeUInt32LE(HEAD_BYTES - 8 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Two seconds of changing colour (WebM, VP8), recorded off a canvas. */
export async function film(page) {
  const bytes = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 360 });
    const context = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm;codecs=vp8' });
    const parts = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const done = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    for (let at = 0; at < 20; at++) {
      context.fillStyle = `hsl(${at * 18} 60% 50%)`;
      context.fillRect(0, 0, canvas.width, canvas.height);
      await new Promise((next) => setTimeout(next, 100));
    }
    recorder.stop();
    await done;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** Words from the first moment to the last (WebVTT). */
export const words = (said) => Buffer.from(`WEBVTT\n\n00:00.050 --> 00:0${SECONDS}.000\n${said}\n`);

/** A record of media about a file that is sent, as a draft. */
export async function makeMedia(curator, name, bytes, more = {}) {
  const { body: begun } = await curator('POST', '/desk/uploads?lang=en', { name, bytes: bytes.length });
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const sent = await curator('PATCH', `/desk/uploads/${begun.id}?lang=en`, bytes, headers);
  assert.equal(sent.status, 200, JSON.stringify(sent.body));
  const made = await makeRecord(curator, 'media', { ky: fresh(name.replace(/\..*/, '')) });
  const facts = ['file', 'sha256', 'mediaType', 'bytes', 'width', 'height', 'duration'].flatMap((fact) =>
    sent.body[fact] === undefined ? [] : [[fact, sent.body[fact]]],
  );
  const now = { ...made.record, ...Object.fromEntries(facts), licence: 'CC0-1.0', ...more };
  const { status, body } = await curator('PUT', `/desk/records/${made.id}?lang=en`, {
    was: made.record,
    now,
  });
  assert.ok(status === 200 && !body.refused.length, JSON.stringify(body));
  return body;
}
