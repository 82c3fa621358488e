#!/bin/sh
# Makes the table of word meanings anew; script/table/README.md says of what.
#
#   script/table/make.sh POOL.tsv.gz TEACHERS_FOLDER WORK_FOLDER
set -eu
case ${1:-} in
--help | -h)
    sed -n '2,/^set/{/^set/d;s/^# \?//p}' "$0"
    exit 0
    ;;
esac
[ $# -eq 3 ] || { echo "make.sh: three arguments are needed; see script/table/make.sh --help" >&2; exit 64; }
here=$(cd "$(dirname "$0")" && pwd)
pool=$1 teachers=$2 work=$3
words=$(python3 -c 'import symspellpy, os; print(os.path.join(os.path.dirname(symspellpy.__file__), "frequency_dictionary_en_82_765.txt"))')
export OMP_NUM_THREADS=1 HF_HUB_OFFLINE=1
mkdir -p "$work"
python3 "$here/texts.py" "$pool" "$words" "$work"
python3 "$here/encode.py" "$teachers/mpnet" "$work/vocab.json" "$work/vocab.npy"
python3 "$here/encode.py" "$teachers/minilm" "$work/texts.json" "$work/small.npy"
python3 "$here/encode.py" "$teachers/mpnet" "$work/texts.json" "$work/large.npy" --only "$work/large.json"
python3 "$here/bridge.py" "$work/small.npy" "$work/large.npy" "$work/texts.npy"
python3 "$here/train.py" "$work" "$work/first.npz" --epochs 5
python3 "$here/train.py" "$work" "$work/second.npz" --epochs 3 --start "$work/first.npz" --rate 0.0025 --slips 0.35
python3 "$here/pack.py" "$work/second.npz" "$words" "$here/provenance.txt" "$here/../../Sources/Answers/Resources/english.table" --hashed-part 2
