  +3.269s   0.000s  configmaps: shop (collection) [ConfigMap] object.existence=referenced
  +3.269s   0.000s    alice: alice create [201] attribution=inferred time.evidence=inferred

  +0.000s   0.000s  namespaces: (collection) [Namespace] object.existence=referenced
  +0.000s   0.000s    alice: alice create [201] attribution=inferred time.evidence=inferred

  +0.004s   0.000s  serviceaccounts: shop (collection) [ServiceAccount] object.existence=referenced
  +0.004s   0.000s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201] attribution=inferred time.evidence=inferred

 +88.075s   0.000s  deployments: shop web [Deployment] object.identity=inferred object.deleted=2026-11-23T11:52:44.626850Z
 +88.075s   0.000s    bob: bob delete [200] attribution=inferred time.evidence=inferred

  +0.056s   0.000s  rolebindings: shop (collection) [RoleBinding] object.existence=referenced
  +0.056s   0.000s    alice: alice create [201] attribution=inferred time.evidence=inferred
