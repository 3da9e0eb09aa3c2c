import OpenSeadragon from 'openseadragon';

/** How close, and which point of the picture (as fractions of its sides) stands in the middle. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Lens {
  show(view: View): void;
  close(): void;
}

const MOTION_S = 0.25;
const SAME = 0.0005;

/** The library writes a rule into the page where it finds none of its own, which our pages do not let anybody do. */
function withoutItsRule(): void {
  const mark = 'data-openseadragon-mobile-css';
  if (document.querySelector(`style[${mark}]`)) return;
  const none = document.createElement('style');
  none.setAttribute(mark, '');
  document.head.append(none);
}

const same = (a: View, b: View) =>
  Math.abs(a.scale / b.scale - 1) < SAME && Math.abs(a.x - b.x) < SAME && Math.abs(a.y - b.y) < SAME;

/**
 * Draws the tiles of a IIIF image service into an element of the picture's own shape. Tells when fingers have moved
 * what is seen. Fails when the server does not tell of its tiles: what is under the lens is seen then.
 */
export async function open(
  element: HTMLElement,
  service: string,
  most: number,
  moved: (view: View) => void,
): Promise<Lens> {
  const answer = await fetch(`${service}/info.json`);
  if (!answer.ok) throw new Error(`${service}: ${answer.status}`);
  // A service names itself by the address it was asked at; behind a proxy that may not be ours.
  const info = { ...((await answer.json()) as object), id: new URL(service, location.href).href };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  withoutItsRule();
  const viewer = OpenSeadragon({
    element,
    tileSources: [info as unknown as OpenSeadragon.TileSource],
    drawer: 'canvas',
    showNavigationControl: false,
    keyboardNavEnabled: false,
    tabIndex: -1,
    animationTime: still ? 0 : MOTION_S,
    visibilityRatio: 1,
    constrainDuringPan: true,
    minZoomLevel: 1,
    maxZoomLevel: most,
    maxImageCacheCount: 120,
    gestureSettingsTouch: {
      pinchRotate: false,
      flickEnabled: false,
      clickToZoom: false,
      dblClickToZoom: false,
    },
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: false, scrollToZoom: true },
  });
  const tall = () => viewer.world.getItemAt(0)?.getContentSize();
  const seen = (): View | undefined => {
    const size = tall();
    if (!size) return undefined;
    const middle = viewer.viewport.getCenter(false);
    return { scale: viewer.viewport.getZoom(false), x: middle.x, y: (middle.y * size.x) / size.y };
  };
  let wanted: View | undefined;
  let following = false;
  const follow = () => {
    const size = tall();
    const now = seen();
    if (!wanted || !size || !now || same(wanted, now)) return;
    following = true;
    viewer.viewport.zoomTo(wanted.scale, undefined, still);
    viewer.viewport.panTo(new OpenSeadragon.Point(wanted.x, (wanted.y * size.y) / size.x), still);
    following = false;
  };
  const report = () => {
    const now = seen();
    if (!following && now && wanted && !same(wanted, now)) moved((wanted = now));
  };
  viewer.addHandler('open', follow);
  for (const gesture of ['canvas-drag', 'canvas-pinch', 'canvas-scroll'] as const) {
    // After the library has done what the gesture asks for.
    viewer.addHandler(gesture, () => void requestAnimationFrame(report));
  }
  return {
    show(view) {
      wanted = { ...view };
      follow();
    },
    close: () => viewer.destroy(),
  };
}
