import { readProblem, type CommandHeaders } from '#api';
import { currentLanguage } from '../../../app/i18n/i18n.js';
import type { ImportedTender } from '../../../procurement/types.js';

/** Kilobytes. */
export interface UploadState {
  sent: number;
  total: number;
}

/**
 * Sends the file of a notice under a key: sent twice it makes one draft. `fetch` cannot tell how far an upload has got, `XMLHttpRequest` can.
 * @throws ProblemError as the API words it; TypeError when no answer came.
 */
export function uploadNotice(
  file: File,
  headers: CommandHeaders,
  onProgress: (state: UploadState) => void,
): Promise<ImportedTender> {
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/tenders/imports');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('X-Requested-With', 'kasvutori');
    request.setRequestHeader('Idempotency-Key', headers['Idempotency-Key']);
    const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
    request.upload.onprogress = ({ loaded, total }) => onProgress({ sent: kilobytes(loaded), total: kilobytes(total) });
    request.onerror = () => reject(new TypeError('no answer'));
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as ImportedTender);
      else void readProblem(new Response(request.responseText, { status: request.status })).then(reject);
    };
    onProgress({ sent: 0, total: kilobytes(file.size) });
    request.send(form);
  });
}
