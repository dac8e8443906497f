  +1.000s   0.004s  apiserver: /version [] object.existence=referenced
  +1.000s   0.004s    shop:web: system:serviceaccount:shop:web get (Forbidden) [403] ERROR attribution=inferred

  +7.000s   0.004s  events: shop web.2 [Event] object.identity=inferred object.deleted=2026-11-23T12:00:09.004000Z
  +7.000s   0.004s    shop:web: system:serviceaccount:shop:web delete [200] attribution=inferred

  +6.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +6.000s   0.004s    shop:web: system:serviceaccount:shop:web deletecollection [200] attribution=inferred

  +3.000s   0.004s  secrets: shop db [Secret] object.existence=referenced
  +3.000s   0.004s    shop:web: system:serviceaccount:shop:web get (Forbidden) [403] ERROR attribution=inferred

  +0.000s   0.004s  tokenreviews: (collection) [TokenReview] object.existence=referenced
  +0.000s   0.004s    shop:web: system:serviceaccount:shop:web create (Forbidden) [403] ERROR attribution=inferred

  +4.000s   0.004s  leases: kube-system kube-scheduler [Lease] object.existence=referenced
  +4.000s   0.004s    shop:web: system:serviceaccount:shop:web update (Forbidden) [403] ERROR attribution=inferred
