let address = '';

/** Said once when the application is put together. */
export const setPublicAddress = (url: string): void => {
  address = url;
};

/** Where the web app is reached, for the links in mails that the clock sends: no request says it then. */
export const publicAddress = (): string => address;
