import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [WIDTH, HEIGHT] = [640, 480];
/** A ticket held a hand's breadth before the camera. */
const SIDE = 300;

/** One still picture for a browser's camera, grey upon grey (YUV4MPEG2, 4:2:0). */
export async function filmOf(page, picture) {
  const grey = await page.evaluate(
    async ({ picture, width, height, side }) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      context.fillStyle = '#999';
      context.fillRect(0, 0, width, height);
      context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side);
      const { data } = context.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, at) => data[at * 4]);
    },
    { picture, width: WIDTH, height: HEIGHT, side: SIDE },
  );
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  const file = join(folder, 'ticket.y4m');
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`),
      Buffer.from(grey),
      Buffer.alloc((WIDTH * HEIGHT) / 2, 128),
    ]),
  );
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
