  +1.000s   0.004s  configmaps: shop settings [ConfigMap] object.existence=never
  +1.000s   0.004s    unauthenticated: unauthenticated create (Unauthorized) [401] ERROR attribution=inferred

  +0.000s   0.004s  secrets: shop (collection) [Secret] object.existence=referenced
  +0.000s   0.004s    unauthenticated: unauthenticated list (Unauthorized) [401] ERROR attribution=inferred
