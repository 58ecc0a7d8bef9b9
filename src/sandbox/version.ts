/** The version that answers where a path names none. @see https://developers.facebook.com/docs/graph-api/changelog */
export const currentVersion = 'v26.0';

/** The version in front of a path, as the routes match it. */
export const versionPath = '/:version{v[0-9]+\\.[0-9]+}';
