import packageJson from '../../package.json' with {type: 'json'};

/** Version of this program, from its package file; the build puts the value in place of the file. */
export const {version} = packageJson;
