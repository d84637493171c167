# Sourced by ./run: messages and the programs that are needed.

die() {
  printf 'run: %s\n' "$*" >&2
  exit 1
}

say() { printf '%s\n' "$*"; }

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    JAVA=$JAVA_HOME/bin/java
  else
    JAVA=$(command -v java) || JAVA=
  fi
}

# Prints the major version: 17 for "17.0.15", 8 for "1.8.0_402".
java_major() {
  "$JAVA" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1
}

# Debian packages of what is missing, judged by the programs.
missing_packages() {
  [ -n "$JAVA" ] || printf 'openjdk-17-jdk-headless '
  if needs_build; then
    [ -z "$JAVA" ] || [ -x "$(dirname "$JAVA")/javac" ] || [ -n "$(command -v javac)" ] || printf 'openjdk-17-jdk-headless '
    [ -n "$(command -v mvn)" ] || printf 'maven '
  fi
}

require_programs() {
  local missing version
  find_java
  missing=$(missing_packages)
  missing=${missing% }
  if [ -n "$missing" ]; then
    [ "$INSTALL" = true ] || die "missing Debian packages: $missing (./run --install installs them)"
    install_packages $missing
    find_java
  fi
  version=$(java_major)
  case $version in '' | *[!0-9]*) die "cannot tell the version of $JAVA" ;; esac
  [ "$version" -ge 17 ] && [ "$version" -le 23 ] ||
    die "Java $version found at $JAVA, but 17 to 23 is needed (Debian package openjdk-17-jdk-headless, or set JAVA_HOME)"
}

install_packages() {
  local sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  say "Installing $*"
  $sudo apt-get update -q >/dev/null && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q "$@" >/dev/null ||
    die "apt-get could not install: $*"
}

# 24 letters and digits.
random_password() {
  LC_ALL=C tr -dc 'A-HJ-NP-Za-km-z2-9' </dev/urandom | head -c "${1:-24}"
}
