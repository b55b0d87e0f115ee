# Finds a JDK 25 or newer and exports it as JAVA_HOME. Read by mvnw and copytaster; POSIX shell.
#
# Asked in this order: JAVA_HOME, the java on the PATH, the folders where JDKs are usually installed.
# Where none is found JAVA_HOME stays as it was and the function answers 1, so that the caller can say so.

jdk_version() { # the feature version of the JDK in folder $1, or 0
  jdk_release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || jdk_release=
  if [ -x "$1/bin/javac" ]; then echo "${jdk_release:-0}"; else echo 0; fi
}

find_jdk() {
  jdk_on_path=$(command -v javac 2>/dev/null) || jdk_on_path=
  [ -z "$jdk_on_path" ] || jdk_on_path=$(dirname "$(dirname "$(readlink -f "$jdk_on_path" 2>/dev/null || echo "$jdk_on_path")")")
  set +f # the folders below are patterns, also for a caller that runs with globbing off
  for jdk_home in "${JAVA_HOME:-}" "$jdk_on_path" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.m2/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk_home" ] && [ "$(jdk_version "$jdk_home")" -ge 25 ]; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}
