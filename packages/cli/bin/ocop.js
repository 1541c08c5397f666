#!/usr/bin/env node
// What `ocop` starts. It stands outside of `dist` so that the command can be linked before the first build.
import '../dist/main.js';
