import qrcode from 'qrcode-generator';
import styles from './check-in.module.css';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const MARGIN = 4;

/** A QR code drawn as one path: no image is fetched, and it stays sharp at any size. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const modules = Array.from({ length: size }, (_, index) => index);
  const path = modules
    .flatMap((y) => modules.filter((x) => code.isDark(y, x)).map((x) => `M${x + MARGIN} ${y + MARGIN}h1v1h-1z`))
    .join('');
  const edge = size + 2 * MARGIN;
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${edge} ${edge}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
