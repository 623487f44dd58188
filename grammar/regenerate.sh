#!/bin/sh
# Makes the C# lexer and parser from the grammars, or with --check compares what is committed and exits 1 on drift.
# Needs node; the generator is the one package-lock.json pins. Building and testing the project need neither.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../src/Playbook.Syntax/Parsing/Generated
[ -x "$here/node_modules/.bin/antlr-ng" ] || (cd "$here" && npm ci --silent)

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$here/node_modules/.bin/antlr-ng" -Dlanguage=CSharp -l false -v false -w true \
    -p Playbook.Syntax.Parsing.Generated -o "$made" "$here/PlaybookLexer.g4" "$here/PlaybookParser.g4"
rm -f "$made"/*.interp "$made"/*.tokens
for file in "$made"/*.cs; do
    # The generator knows no visibility but public; the parser is nobody's business outside this assembly.
    # Machine paths and trailing blanks would make the output differ from place to place.
    sed -i -e 's/^public partial class/internal partial class/' -e 's/[ \t]*$//' -e '/^\/\/ Generated from /d' "$file"
done

if [ "${1:-}" = --check ]; then
    for file in "$made"/*.cs; do
        diff -u "$target/$(basename "$file")" "$file" || { echo "Generated parser differs from the grammar: run grammar/regenerate.sh" >&2; exit 1; }
    done
    echo "Generated parser matches the grammar."
else
    mkdir -p "$target"
    cp "$made"/*.cs "$target"/
fi
