# Sourced by ./run: builds the distribution when a source is newer than it.

ASSEMBLY=$ROOT/karaf-assembly/target/assembly
ARCHIVE=$ROOT/karaf-assembly/target/sodientu-karaf-1.0.0.tar.gz
FRONTEND=$ROOT/bundles/vn.sodientu.frontend

needs_build() {
  [ -f "$ARCHIVE" ] && [ -d "$ASSEMBLY/etc" ] || return 0
  local places=("$ROOT/pom.xml" "$ROOT/bundles" "$ROOT/features" "$ROOT/karaf-assembly/pom.xml" "$ROOT/karaf-assembly/src/main")
  [ ! -d "$ROOT/templates" ] || places+=("$ROOT/templates")
  # Folders count too: a deleted file leaves no other trace. Scripts and what the front-end build writes do not count.
  [ -n "$(find "${places[@]}" \( -name target -o -name node_modules -o -path '*/src/test' -o -path '*/src/main/scripts' \
    -o -path "$FRONTEND/src/main/frontend" -o -path "$FRONTEND/src/main/bundles" \) -prune \
    -o \( -type f -o -type d -path '*/src/main/*' \) -newer "$ARCHIVE" -print -quit)" ]
}

needs_frontend() {
  [ ! -f "$FRONTEND/target/vn.sodientu.frontend-1.0.0.jar" ] || [ "$FRONTEND/package.json" -nt "$FRONTEND/target/vn.sodientu.frontend-1.0.0.jar" ]
}

build_if_needed() {
  needs_build || return 0
  (umask 022 && mkdir -p "$ROOT/karaf-assembly/target")
  local log=$ROOT/karaf-assembly/target/build.log
  (
    if command -v flock >/dev/null; then
      exec 8>"$ROOT/karaf-assembly/target/build.lock"
      flock 8
      needs_build || exit 0
    fi
    say "Building (some minutes the first time) …"
    cd "$ROOT" && umask 022 &&
      mvn -q -B package -Dmaven.test.skip=true -DskipITs -Dspotless.check.skip=true >"$log" 2>&1 8>&-
  ) || {
    grep -m 5 '\[ERROR\]' "$log" >&2
    die "the build failed, see $log"
  }
}
