import { AcpError } from '../schema';

/**
 * The version to answer in. `supported` stands oldest first, as discovery lists it; the refusal lists newest first (digest §3).
 * Throws AcpError 400 when the header is missing or names another version.
 */
export function negotiate(header: string | null, supported: readonly string[], aliases: readonly string[] = []): string {
  const asked = header?.trim();
  if (asked && (supported.includes(asked) || aliases.includes(asked))) return asked;
  throw new AcpError(400, {
    type: 'invalid_request',
    code: asked ? 'unsupported_api_version' : 'missing_api_version',
    message: asked ? 'This API-Version is not spoken here.' : 'Send the API-Version header.',
    supported_versions: [...supported].reverse(),
  });
}
