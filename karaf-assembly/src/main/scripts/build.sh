# Sourced by ./run: builds the distribution when a source is newer than it.

ASSEMBLY=$ROOT/karaf-assembly/target/assembly
ARCHIVE=$ROOT/karaf-assembly/target/sodientu-karaf-1.0.0.tar.gz
FRONTEND=$ROOT/bundles/vn.sodientu.frontend

# Tests, scripts, texts and what tools write do not count. Folders do: a deleted file leaves no other trace.
needs_build() {
  [ -f "$ARCHIVE" ] && [ -d "$ASSEMBLY/etc" ] || return 0
  local places=("$ROOT/pom.xml" "$ROOT/bundles" "$ROOT/features" "$ROOT/templates" "$ROOT/karaf-assembly/pom.xml" "$ROOT/karaf-assembly/src/main")
  [ -n "$(find "${places[@]}" \( -name target -o -name node_modules -o -name docs -o -path '*/src/test' -o -path '*/src/main/scripts' \
    -o -path "$FRONTEND/src/main/frontend/generated" -o -path "$FRONTEND/src/main/bundles" \) -prune \
    -o -type f \( -name '.git*' -o -name '*.md' -o -path "$FRONTEND/vite.*" -o -path "$FRONTEND/*.ts" -o -path "$FRONTEND/tsconfig.json" \
    -o -path "$FRONTEND/src/main/frontend/index.html" \) \
    -o \( -type f -o -type d -path '*/src/main/*' \) -newer "$ARCHIVE" -print -quit)" ]
}

build_if_needed() {
  # The tests start what they were built with, whatever was edited since.
  [ -z "${SODIENTU_NO_BUILD:-}" ] || return 0
  needs_build || return 0
  (umask 022 && mkdir -p "$ROOT/karaf-assembly/target")
  local log=$ROOT/karaf-assembly/target/build.log
  (
    if command -v flock >/dev/null; then
      exec 8>"$ROOT/karaf-assembly/target/build.lock"
      flock -n 8 || { say "Waiting for a build that is already running …" && flock 8; }
      needs_build || exit 0
    fi
    if [ -f "$ARCHIVE" ]; then
      say "Building (what it does: $log) …"
    else
      say "Building for the first time, some minutes with Maven's downloads (what it does: $log) …"
    fi
    cd "$ROOT" && umask 022 &&
      mvn -B -ntp package -Dmaven.test.skip=true -DskipITs -Dspotless.check.skip=true >"$log" 2>&1 8>&-
  ) || build_failed "$log"
}

build_failed() {
  grep -m 5 '\[ERROR\]' "$1" >&2
  ! grep -qE 'Could not (transfer|find) artifact|Unknown host|Connection (refused|timed out)' "$1" ||
    die "Maven could not download everything: check the network, the proxy and the mirror in Maven's settings.xml, then start again; what is there is kept (log: $1)"
  die "the build failed, see $1"
}
