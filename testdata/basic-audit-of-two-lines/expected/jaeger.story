  +0.000s   0.003s  namespaces: (collection) [Namespace] object.existence=referenced
  +0.000s   0.003s    alice: alice create [201] attribution=inferred

  +0.004s   0.002s  serviceaccounts: shop (collection) [ServiceAccount] object.existence=referenced
  +0.004s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201] attribution=inferred

 +88.075s   0.004s  deployments: shop web [Deployment] object.identity=inferred object.deleted=2026-11-23T11:52:44.630573123Z
 +88.075s   0.004s    bob: bob delete [200] attribution=inferred
