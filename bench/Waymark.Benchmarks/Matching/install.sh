#!/usr/bin/env bash
# What the benchmark of matching compares with: python3-ahocorasick from the system's packages, and the npm package ahocorasick beside the scripts.
set -euo pipefail
cd "$(dirname "$0")"
apt-get install -y -qq python3-ahocorasick >/dev/null
npm install --no-save --no-audit --no-fund --silent ahocorasick@1.0.2
