import { answer } from './commands/run.ts';

// A reader that closes the pipe early (`| head`) is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { out, error, code } = answer(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
