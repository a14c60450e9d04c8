interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** Degrees to points of a drawing; a degree of longitude is as much shorter as the cosine of the latitude says. */
export function geoProjection(places: readonly GeoPoint[], width: number, margin: number) {
  const lats = places.map(({ lat }) => lat);
  const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const xs = places.map(({ lon }) => lon * shrink);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const scale = (width - 2 * margin) / Math.max(right - left, 0.2);
  return {
    height: (north - south) * scale + 2 * margin,
    at: ({ lat, lon }: GeoPoint) => ({ x: margin + (lon * shrink - left) * scale, y: margin + (north - lat) * scale }),
  };
}
