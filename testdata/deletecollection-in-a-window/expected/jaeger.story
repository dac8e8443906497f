  +1.000s  13.000s  configmaps: shop kept [ConfigMap 4d8b6084-0001-4000-8000-000000000000]

  +0.000s   8.004s  configmaps: shop web [ConfigMap 2567a5ec-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z
  +8.000s   0.004s    bob: bob deletecollection [200] attribution=inferred
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"2567a5ec-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}

  +8.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +8.000s   0.004s    bob: bob deletecollection [200] attribution=inferred
