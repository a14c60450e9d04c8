import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import { cmsSignature } from './cms-signature.js';
import type { Seal } from './seal.js';

class Sealer extends Signer {
  constructor(private readonly seal: Seal) {
    super();
  }

  override sign(content: Buffer): Promise<Buffer> {
    return Promise.resolve(cmsSignature(content, this.seal));
  }
}

/** Seals a PDF that has a field for it (`DocumentToDraw.sealField`): a PAdES signature over every byte but its own. */
export const sealPdf = (pdf: Buffer, seal: Seal): Promise<Buffer> => new SignPdf().sign(pdf, new Sealer(seal));
