#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The command line itself: help, version, and what is refused with status 2.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

check "--version"
run --version
expect_status 0
expect_out 'tritag 0.1.0'

check "--help shows an example"
run --help
expect_status 0
expect_out_holds 'tritag --tags tags.json --id 3744 README.md'
expect_err
for option in --tags --id --recursive --prompt --jsonl --field --id-field --skip --threads --format \
  --max-tags --lexicon --explain --check-catalogue --json --print-lexicon --version; do
  expect_out_holds " $option"
done

# refused TEXT ARGUMENT...: status 2 with a line that holds TEXT.
refused() {
  check "refused: tritag ${*:2}"
  run "${@:2}" </dev/null
  expect_refusal "$1"
}
refused '--tags'
refused '--bogus' --tags tags.json --bogus k8s.md
refused '--tags' --tags
refused '--tags' --id 5 k8s.md
refused '--id' --tags tags.json --id a --id b k8s.md
refused '--id' --tags tags.json --id $'\xFF' k8s.md
refused '--format' --tags tags.json --format xml k8s.md
refused '--max-tags' --tags tags.json --max-tags 0 k8s.md
refused '--max-tags' --tags tags.json --max-tags 4 k8s.md
refused '--max-tags' --tags tags.json --max-tags two k8s.md
refused '--explain' --tags tags.json --explain pdf k8s.md
refused '--explain' --tags tags.json --explain text --jsonl
refused '--id' --tags tags.json --id 5 --jsonl
refused '--jsonl' --tags tags.json --jsonl one.jsonl two.jsonl
refused '--prompt' --prompt prompt.txt --tags tags.json
refused '--prompt' --prompt prompt.txt --id 5
refused '--prompt' --prompt prompt.txt --jsonl
refused '--prompt' --prompt prompt.txt k8s.md
refused 'standard input' --tags - --jsonl
refused 'standard input' --tags -
refused 'standard input' --tags tags.json - -
refused '--id' --tags tags.json --id 5 k8s.md k8s.md
refused '--explain html' --tags tags.json --explain html k8s.md k8s.md
refused '--recursive' --tags tags.json --recursive
refused '--recursive' --tags tags.json --jsonl --recursive
refused '--threads' --tags tags.json --threads 0 --jsonl
refused '--threads' --tags tags.json --threads 33 --jsonl
refused '--threads' --tags tags.json --threads two --jsonl
refused '--threads' --tags tags.json --threads -1 --jsonl
refused '--skip' --tags tags.json --jsonl --skip x
refused '--skip' --tags tags.json --jsonl --skip 99999999999999999999
refused '--skip' --tags tags.json --skip 1 k8s.md
refused '--field' --tags tags.json --field text k8s.md
refused '--id-field' --tags tags.json --id-field text k8s.md
refused '--field' --tags tags.json --jsonl --field ''
refused '--id-field' --tags tags.json --jsonl --id-field /a~2
refused '--check-catalogue' --check-catalogue
refused '--check-catalogue' --check-catalogue one.json two.json
refused '--check-catalogue' --check-catalogue tags.json --tags tags.json
refused '--check-catalogue' --tags tags.json --check-catalogue --jsonl
refused '--check-catalogue' --check-catalogue tags.json --id 5
refused '--json' --tags tags.json --json k8s.md
refused '--print-lexicon' --print-lexicon --tags tags.json
refused '--print-lexicon' --print-lexicon k8s.md
