const SOMEWHERE = 'https://kasvutori.invalid';
const SIGN_IN_PATHS = /^\/(auth|oidc)(\/|$)/;

/**
 * Where to go after sign-in: a path of this service and nothing else (RFC 9700 §4.11.1, open redirection). Whatever is not
 * plainly such a path leads to the front page, as do the sign-in's own paths, which would go round in circles.
 */
export function safeReturnTo(asked: string | undefined): string {
  if (asked === undefined || asked.length > 2_000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return '/';
  if (!URL.canParse(asked, SOMEWHERE)) return '/';
  const url = new URL(asked, SOMEWHERE);
  // Dots and percent signs are resolved now, because that is what the browser will do.
  if (url.origin !== SOMEWHERE || url.pathname.startsWith('//') || SIGN_IN_PATHS.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
