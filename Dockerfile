# The native binary on a distroless base, without root:
#   docker build -t checklistgen .
#   docker run --rm -i checklistgen lint - < page.md
#   docker run --rm -v "$PWD:/work" --user "$(id -u):$(id -g)" checklistgen generate seeds
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends clang zlib1g-dev fonts-noto-core && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/ChecklistGen.Cli -c Release --use-current-runtime -o /build

# `base` has what the binary needs: the C library, OpenSSL for hashes and signatures, and certificates for time stamps.
FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /build/checklistgen /usr/local/bin/checklistgen
# For characters beyond the built-in typeface.
COPY --from=build /usr/share/fonts/truetype/noto /usr/share/fonts/truetype/noto
WORKDIR /work
ENTRYPOINT ["/usr/local/bin/checklistgen"]
