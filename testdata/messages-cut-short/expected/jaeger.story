  +3.265s   0.002s  configmaps: shop web-settings [ConfigMap] object.identity=inferred
  +3.265s   0.002s    alice: alice create [201] attribution=inferred truncated=true

  +3.444s   0.000s  namespaces: shop [Namespace] object.identity=inferred
  +3.444s   0.000s    alice: alice create [201] attribution=inferred truncated=true time.evidence=inferred

  +0.000s   0.002s  serviceaccounts: shop default [ServiceAccount c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6]
  +0.000s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 284]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"shop","uid":"c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6","resourceVersion":"284","creationTimestamp":"2026-11-23T11:51:16Z"}}

 +88.071s   0.004s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z
 +88.071s   0.004s    bob: bob delete [200] truncated=true

  +5.644s   0.000s  rolebindings: shop bob-edit [RoleBinding] object.identity=inferred
  +5.644s   0.000s    alice: alice create [201] attribution=inferred truncated=true time.evidence=inferred
                        = {"apiVersion":"rbac.authorization.k8s.io/v1","kind":"RoleBinding","metadata":{"name":"bob-edit","namespace":"shop"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"},"subjects":[{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"bob"}]}
