import { readProblem } from '#api';
import { currentLanguage } from '../../../app/i18n/i18n.js';

/** Kilobytes. */
export interface UploadState {
  sent: number;
  total: number;
}

/**
 * Sends a file of the bid. `fetch` cannot tell how far an upload has got, `XMLHttpRequest` can.
 * @throws ProblemError as the API words it; TypeError when no answer came.
 */
export function uploadAttachment(
  tenderId: string,
  file: File,
  forQuality: boolean,
  onProgress: (state: UploadState) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/tenders/${tenderId}/bid-draft/attachments?forQuality=${forQuality}`);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('X-Requested-With', 'kasvutori');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
    request.upload.onprogress = ({ loaded, total }) => onProgress({ sent: kilobytes(loaded), total: kilobytes(total) });
    request.onerror = () => reject(new TypeError('no answer'));
    request.onload = () => {
      if (request.status === 201) resolve();
      else void readProblem(new Response(request.responseText, { status: request.status })).then(reject);
    };
    onProgress({ sent: 0, total: kilobytes(file.size) });
    request.send(file);
  });
}
