/** A system that packages are made for, as electron-builder.yml calls it. */
export type System = 'win' | 'mac' | 'linux';

/** The name of a system for people. */
export const SYSTEM_NAME: Readonly<Record<System, string>> = {
  win: 'Windows',
  mac: 'macOS',
  linux: 'Linux',
};

/** Gives the system of this machine, from `process.platform`; `undefined` where no package of Remit runs. */
export function systemOf(platform: string): System | undefined {
  switch (platform) {
    case 'win32':
      return 'win';
    case 'darwin':
      return 'mac';
    case 'linux':
      return 'linux';
    default:
      return undefined;
  }
}

type Packer = {
  /** The program that makes the package. */
  readonly name: string;
  /** How to get it, as the rest of a sentence that begins with its name. */
  readonly how: string;
};

const SEVEN_ZIP: Packer = {
  name: '7-Zip',
  how: 'install it (on Debian and Ubuntu: apt-get install 7zip), or let electron-builder fetch its own with network',
};
const NSIS: Packer = {
  name: 'NSIS',
  how: 'let electron-builder fetch it with network, or let ELECTRON_BUILDER_NSIS_DIR name its folder',
};
const APPLE: Packer = { name: "Apple's disk tools", how: 'they are part of macOS' };

const PACKERS: Readonly<Record<string, Packer>> = {
  nsis: NSIS,
  portable: NSIS,
  msi: { name: 'the WiX tools', how: 'let electron-builder fetch them with network' },
  dmg: APPLE,
  zip: SEVEN_ZIP,
  AppImage: {
    name: 'the AppImage tools',
    how: 'let electron-builder fetch them with network, or let APPIMAGE_TOOLS_PATH name their folder',
  },
  deb: {
    name: 'fpm',
    how: 'install it (gem install fpm), or let electron-builder fetch its own with network',
  },
  'tar.gz': SEVEN_ZIP,
};

/** Says in one sentence that a package could not be made, what is needed for it, and how to get that. `log` is where the packer wrote why. */
export function notMade(target: string, log: string): string {
  const packer = PACKERS[target];
  const needs = packer === undefined ? '' : ` It needs ${packer.name}: ${packer.how}.`;
  return `The ${target} package was not made.${needs} What the packer said is in ${log}.`;
}

/** Says in one sentence that the program of Electron is missing, and how to get it. */
export function noElectron(version: string, system: System, arch: string): string {
  return `Nothing was packed, because the program of Electron ${version} for ${SYSTEM_NAME[system]} (${arch}) is not here and could not be fetched. Start Remit once with network (npm start), or let ELECTRON_OVERRIDE_DIST_PATH name the folder of that program, then try again.`;
}

/** Says in one sentence which packages have to be made on other systems. `targets` are those of electron-builder.yml. */
export function elsewhere(system: System, targets: Readonly<Record<System, readonly string[]>>): string {
  const others = (Object.keys(SYSTEM_NAME) as System[])
    .filter((other) => other !== system)
    .map((other) => `${targets[other].join(', ')} on ${SYSTEM_NAME[other]}`);
  return `The other packages are made on their own systems: ${others.join('; ')}.`;
}

/**
 * Says where electron-builder finds packers that this machine has, as variables of the environment. What a person set stays. `find` gives
 * the path of a program by its name.
 */
export function packersHere(
  env: Readonly<Record<string, string | undefined>>,
  find: (program: string) => string | undefined,
): Readonly<Record<string, string>> {
  const zip = env.ELECTRON_BUILDER_7ZIP_PATH ?? find('7zz') ?? find('7z');
  const fpm = env.CUSTOM_FPM_PATH ?? find('fpm');
  return {
    ...(zip === undefined ? {} : { ELECTRON_BUILDER_7ZIP_PATH: zip }),
    ...(fpm === undefined ? {} : { CUSTOM_FPM_PATH: fpm }),
  };
}

/** Writes digests as `sha256sum --check` reads them, in the order of the names. */
export function checksums(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
